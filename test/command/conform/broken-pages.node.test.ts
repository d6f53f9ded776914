import { tellsOf } from './broken.ts';
import { breaksOfPages } from './breaks-of-pages.ts';

tellsOf('an endpoint that breaks a promise about pages, forms or places', breaksOfPages);
