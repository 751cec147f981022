import { encode } from 'uqr';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';

/** An address as a square for the camera of a phone, with the quiet border that cameras need. */
export function qrPicture(address: string, title: string): Html {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="al-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shape-rendering="crispEdges">
      <path d={`M0 0h${size}v${size}H0z`} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}
