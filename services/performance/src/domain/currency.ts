import Big from 'big.js';

/** Active currencies of ISO 4217 by the decimals of their major unit; every one that stands in no other row has two. */
const ZERO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const TWO_DECIMALS =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP ' +
  'CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES ' +
  'KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK ' +
  'NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS ' +
  'TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG';
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND';

const DECIMALS: ReadonlyMap<string, number> = new Map([
  ...ZERO_DECIMALS.split(' ').map((code) => [code, 0] as const),
  ...TWO_DECIMALS.split(' ').map((code) => [code, 2] as const),
  ...THREE_DECIMALS.split(' ').map((code) => [code, 3] as const),
]);

/** Decimals of a currency's major unit; undefined for a code that is no currency in circulation. */
export const currencyDecimals = (code: string): number | undefined => DECIMALS.get(code);

/** Yuan to fen: minor units of an amount in major units (convention 3). Throws a RangeError for an unknown currency. */
export const minorUnitsOf = (amount: number, currency: string): number =>
  new Big(amount).times(minorPerMajor(currency)).toNumber();

/** Fen to yuan. Throws a RangeError for an unknown currency. */
export const majorUnitsOf = (amount: Big | number, currency: string): Big =>
  new Big(amount).div(minorPerMajor(currency));

function minorPerMajor(currency: string): Big {
  const decimals = currencyDecimals(currency);
  if (decimals === undefined) throw new RangeError(`${currency} is no currency in circulation`);
  return new Big(10).pow(decimals);
}
