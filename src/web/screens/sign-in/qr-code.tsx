import { encode } from 'uqr';

/** Free modules around a code, which readers need (ISO/IEC 18004 §9.1). */
const border = 4;

/** Words as a QR code, drawn here: what is secret in them goes nowhere. */
export function QrCode(props: { content: string; label: string }) {
  const { data, size } = encode(props.content, { border });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={props.label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
