/** What a partner's page loads: all three elements, and `[data-turnout]` put in their place. */
import './event-booking.ts';
import { adoptStandIns } from './elements/page/adopt-stand-ins.ts';

adoptStandIns();
