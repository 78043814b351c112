import type { OrderState } from "../domain/support-order.ts";

/** How an order stands. */
export const orderStateWords: Readonly<Record<OrderState, string>> = {
  sent: "Sendt, venter på udføreren",
  accepted: "Udføreren har sagt ja",
  returned: "Sendt tilbage",
  withdrawn: "Trukket tilbage",
};
