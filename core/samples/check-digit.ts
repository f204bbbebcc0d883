/** The Luhn check digit that follows `digits`, as in a personnummer, a bankgiro number, a card and an IMEI. */
export function luhnDigit(digits: string): string {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  });
  return String((10 - (sum % 10)) % 10);
}

/** A Swedish IBAN around a bank account of 20 digits (ISO 13616, check digits by mod 97-10). */
export function swedishIban(account: string): string {
  const asNumber = BigInt(`${account}281400`);
  const check = String(98n - (asNumber % 97n)).padStart(2, '0');
  return `SE${check}${account}`;
}
