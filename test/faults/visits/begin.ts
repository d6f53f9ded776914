import { servers } from '../../journeys/servers.ts';
import { FaultRoom } from '../room.ts';
import { beatsOf } from './beats.ts';
import { HeldPage } from './held-page.ts';
import { listenForLeaks } from './invariants.ts';

/** What a test of faults begins with. */
export interface Begun {
  readonly page: HeldPage;
  readonly room: FaultRoom;
  /** Leaves nothing behind: neither a form with answers nor a connection that hangs, of which a browser has few. */
  ends(): Promise<void>;
}

/** Takes the page over, and opens a room at the fault server. */
export const begin = async (): Promise<Begun> => {
  const { faults, faultsPage } = await servers();
  const page = new HeldPage(beatsOf(faultsPage));
  const room = FaultRoom.at(faults, faultsPage);
  const checkLeaks = listenForLeaks();
  const ends = async (): Promise<void> => {
    page.release();
    for (const form of document.querySelectorAll('booking-form')) form.remove();
    await room.forgets();
    checkLeaks();
  };
  return { page, room, ends };
};
