import type { Matter } from './matter.ts';
import { appLogin } from './scripts/app-login.ts';
import { cancellation } from './scripts/cancellation.ts';
import { invoiceTooHigh } from './scripts/invoice-too-high.ts';
import { meterReading } from './scripts/meter-reading.ts';
import { moving } from './scripts/moving.ts';
import { outage } from './scripts/outage.ts';
import { paperInvoice } from './scripts/paper-invoice.ts';
import { priceIncrease } from './scripts/price-increase.ts';
import { refund } from './scripts/refund.ts';
import { routerDelivery } from './scripts/router-delivery.ts';
import { waitingTime } from './scripts/waiting-time.ts';
import { wrongAddress } from './scripts/wrong-address.ts';

/** What the made-up Norrsken Energi is contacted about. The router's delivery rises, the app's login falls. */
export const matters: readonly Matter[] = [
  invoiceTooHigh,
  moving,
  outage,
  routerDelivery,
  priceIncrease,
  meterReading,
  appLogin,
  cancellation,
  refund,
  waitingTime,
  wrongAddress,
  paperInvoice,
];
