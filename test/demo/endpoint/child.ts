import { startEndpoint, type EndpointOptions } from '../../../demo/endpoint/start.ts';

// Started by process.ts: opens an endpoint and says where. It ends with its parent, whatever ends that.
const options: EndpointOptions = JSON.parse(process.argv[2] ?? '{}');
const { url, token } = await startEndpoint(options);
process.once('disconnect', () => process.exit());
process.send?.({ url, token });
