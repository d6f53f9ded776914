/** What a page around frames of ours may load: each frame is made as high as what it shows. */
import { fitFrames } from './frame/fit.ts';

fitFrames(document, window);
