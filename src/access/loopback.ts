import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

type Address = { readonly address: string; readonly family: number };

/**
 * Can only this machine reach who listens there? A name counts when every address that it stands for does;
 * blank is every address of the machine, as are 0.0.0.0 and ::.
 * @throws the system's error (ENOTFOUND, …) for a name that stands for none.
 */
export const isLoopback = async (
  host: string,
  resolve: (name: string) => Promise<readonly Address[]> = (name) => lookup(name, { all: true }),
): Promise<boolean> => {
  if (host.trim() === '') return false;
  const addresses = await resolve(host);
  return (
    addresses.length > 0 &&
    addresses.every(({ address, family }) => loopback.check(address, family === 6 ? 'ipv6' : 'ipv4'))
  );
};
