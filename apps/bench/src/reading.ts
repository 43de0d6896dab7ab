import autocannon from 'autocannon';
import { median, type Figure } from './figures.ts';

const seconds = 4;
const rounds = 3;
const readers = 8;

interface Place {
  readonly url: string;
  readonly cookie?: string;
}

/**
 * Asks product and bare server by turns, so that a noisy minute of the machine meets both.
 *
 * @returns how many answers a second each gave (the median of its rounds), and the one as a part of the other
 */
export async function compareReading(
  what: string,
  product: Place,
  bare: Place,
  bound?: Figure['bound'],
): Promise<Figure[]> {
  const ofProduct: number[] = [];
  const ofBare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ofBare.push(await answersPerSecond(bare));
    ofProduct.push(await answersPerSecond(product));
  }
  const [rate, bareRate] = [median(ofProduct), median(ofBare)];
  return [
    {
      what,
      value: rate / bareRate,
      unit: 'of bare',
      ...(bound && { bound }),
      note: `${rate.toFixed(0)} against ${bareRate.toFixed(0)} a second`,
    },
  ];
}

async function answersPerSecond({ url, cookie }: Place): Promise<number> {
  const result = await autocannon({
    url,
    connections: readers,
    duration: seconds,
    ...(cookie && { headers: { cookie } }),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refusals and ${result.errors} errors`);
  }
  return result.requests.total / result.duration;
}
