/** The four ways a handler may stop short; the adapter turns each into a page. */
export class NotFound extends Error {}
export class NotAllowed extends Error {}
export class StaleEdit extends Error {}
export class SignInNeeded extends Error {}
