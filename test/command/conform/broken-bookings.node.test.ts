import { tellsOf } from './broken.ts';
import { breaksOfBookings } from './breaks-of-bookings.ts';

tellsOf('an endpoint that breaks a promise about bookings', breaksOfBookings);
