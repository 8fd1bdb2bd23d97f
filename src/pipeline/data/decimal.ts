/** A finite number in digits, without an exponent: 1e21 is "1000000000000000000000", 1.5e-7 "0.00000015". */
export function decimal(value: number): string {
  const [mantissa = '', power = '0'] = String(value).split('e');
  const exponent = Number(power);
  if (exponent === 0) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = mantissa.replace('-', '').split('.');
  if (exponent > 0) return `${sign}${whole}${part.padEnd(exponent, '0')}`;
  return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${part}`;
}
