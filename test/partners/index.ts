/**
 * For your own tests: an endpoint on your own machine that keeps bookings like a real one and misbehaves as you tell
 * it, and sample events in every state. In Node alone; nothing of it belongs into a page.
 */
export { startFaultServer, type FaultServer } from '../faults/server.ts';
export { FaultRoom } from '../faults/room.ts';
export type { Arrival, Kept, Ledger } from '../faults/ledger.ts';
export type { Lie, Reply, Step } from '../faults/steps.ts';
export { sampleEvents, samplesAsOf } from './sample-events.ts';
