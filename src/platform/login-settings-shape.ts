import { staffRoles } from "../modules/people/domain/actor.ts";
import type { SetForLogin } from "./login-settings.ts";

const url = "skal være adressen på en udsteder af logins, fx https://login.example.dk";
const named = "skal være det navn, systemet har hos udstederen";
const jwk = "skal være en privat nøgle som JSON (JWK med kty, alg og d)";
const level = "skal være substantial eller high";
const age = "skal være et antal minutter mellem 1 og 1440";
const pairs = (of: string, example: string): string => `skal være JSON med ${of}, fx ${example}`;

/** What each setting of login must look like. */
export const loginSettingsShape: Readonly<Record<keyof SetForLogin, string>> = {
  CITIZEN_ISSUER: url,
  CITIZEN_CLIENT_ID: named,
  CITIZEN_CLIENT_SECRET: "skal være en tekst",
  CITIZEN_CLIENT_KEY: jwk,
  CITIZEN_CLAIMS: "skal være signicat, idura, nets eller JSON med cpr, name, assurance og måske bornOn og protection",
  CITIZEN_SCOPES: "skal være en tekst, der begynder med openid",
  CITIZEN_ACR_VALUES: "skal være en tekst",
  CITIZEN_ASSURANCE: level,
  CITIZEN_MAX_AGE_MINUTES: age,
  STAFF_ISSUER: url,
  STAFF_CLIENT_ID: named,
  STAFF_CLIENT_SECRET: "skal være en tekst",
  STAFF_CLIENT_KEY: jwk,
  STAFF_CLAIMS: "skal være kombit eller JSON med name, assurance, municipality og privileges eller role",
  STAFF_SCOPES: "skal være en tekst, der begynder med openid",
  STAFF_ACR_VALUES: "skal være en tekst",
  STAFF_ASSURANCE: level,
  STAFF_MAX_AGE_MINUTES: age,
  STAFF_ROLES: pairs(`rollers navne og ${staffRoles.join(", ")}`, '{"Sagsbehandler":"caseworker"}'),
  STAFF_MUNICIPALITIES: pairs("CVR-numre og kommuners korte navne", '{"12345678":"kommunen"}'),
  STAFF_PLACES: pairs("enheders navne hos udstederen og vores korte navne", '{"Visitationen":"visitation"}'),
  STAFF_KLE: "skal være KLE-numre med komma imellem, fx 27.36.12",
  CITIZEN_IDLE_MINUTES: "skal være et antal minutter mellem 5 og 240",
  CITIZEN_SESSION_HOURS: "skal være et antal timer mellem 1 og 12",
  STAFF_IDLE_MINUTES: "skal være et antal minutter mellem 5 og 480",
  STAFF_SESSION_HOURS: "skal være et antal timer mellem 1 og 16",
  FRESH_LOGIN_MINUTES: "skal være et antal minutter mellem 1 og 240",
};
