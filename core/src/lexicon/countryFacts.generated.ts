// Made by scripts/lexicon.mjs from countries-list; see NOTICE. Do not edit.

/** ISO 3166-1 code, currencies, continents, and whether no larger city shares the name of the capital. */
export const countryFactRows = `AC|SHP|Africa|
AD|EUR|Europe|capital
AE|AED|Asia|capital
AF|AFN|Asia|capital
AG|XCD|North America|capital
AI|XCD|North America|capital
AL|ALL|Europe|capital
AM|AMD|Asia|capital
AO|AOA|Africa|capital
AQ||Antarctica|capital
AR|ARS|South America|capital
AS|USD|Oceania|capital
AT|EUR|Europe|capital
AU|AUD|Oceania|capital
AW|AWG|North America|capital
AX|EUR|Europe|capital
AZ|AZN|Asia/Europe|capital
BA|BAM|Europe|capital
BB|BBD|North America|capital
BD|BDT|Asia|capital
BE|EUR|Europe|capital
BF|XOF|Africa|capital
BG|EUR|Europe|capital
BH|BHD|Asia|capital
BI|BIF|Africa|capital
BJ|XOF|Africa|capital
BL|EUR|North America|capital
BM|BMD|North America|
BN|BND|Asia|capital
BO|BOB BOV|South America|capital
BQ|USD|North America|capital
BR|BRL|South America|capital
BS|BSD|North America|capital
BT|BTN INR|Asia|capital
BV|NOK|Antarctica|capital
BW|BWP|Africa|capital
BY|BYN|Europe|capital
BZ|BZD|North America|capital
CA|CAD|North America|capital
CC|AUD|Asia|capital
CD|CDF|Africa|capital
CF|XAF|Africa|capital
CG|XAF|Africa|capital
CH|CHF CHE|Europe|capital
CI|XOF|Africa|capital
CK|NZD|Oceania|capital
CL|CLP CLF|South America|capital
CM|XAF|Africa|capital
CN|CNY|Asia|capital
CO|COP|South America|capital
CR|CRC|North America|
CU|CUP|North America|capital
CV|CVE|Africa|capital
CW|XCG|North America|capital
CX|AUD|Asia|capital
CY|EUR|Europe|capital
CZ|CZK|Europe|capital
DE|EUR|Europe|capital
DJ|DJF|Africa|capital
DK|DKK|Europe/North America|capital
DM|XCD|North America|capital
DO|DOP|North America|capital
DZ|DZD|Africa|capital
EC|USD|South America|capital
EE|EUR|Europe|capital
EG|EGP|Africa/Asia|capital
EH|MAD DZD|Africa|capital
ER|ERN|Africa|capital
ES|EUR|Europe|capital
ET|ETB|Africa|capital
FI|EUR|Europe|capital
FJ|FJD|Oceania|capital
FK|FKP|South America|
FM|USD|Oceania|capital
FO|DKK|Europe|capital
FR|EUR|Europe|capital
GA|XAF|Africa|capital
GB|GBP|Europe|capital
GD|XCD|North America|capital
GE|GEL|Asia/Europe|capital
GF|EUR|South America|capital
GG|GBP|Europe|capital
GH|GHS|Africa|capital
GI|GIP|Europe|capital
GL|DKK|North America|capital
GM|GMD|Africa|capital
GN|GNF|Africa|capital
GP|EUR|North America|capital
GQ|XAF|Africa|capital
GR|EUR|Europe|capital
GS|GBP|Antarctica|capital
GT|GTQ|North America|capital
GU|USD|Oceania|capital
GW|XOF|Africa|capital
GY|GYD|South America|capital
HK|HKD|Asia|capital
HM|AUD|Antarctica|capital
HN|HNL|North America|capital
HR|EUR|Europe|capital
HT|HTG USD|North America|capital
HU|HUF|Europe|capital
ID|IDR|Asia|capital
IE|EUR|Europe|capital
IL|ILS|Asia|capital
IM|GBP|Europe|capital
IN|INR|Asia|capital
IO|USD|Asia|capital
IQ|IQD|Asia|capital
IR|IRR|Asia|capital
IS|ISK|Europe|capital
IT|EUR|Europe|capital
JE|GBP|Europe|capital
JM|JMD|North America|capital
JO|JOD|Asia|capital
JP|JPY|Asia|capital
KE|KES|Africa|capital
KG|KGS|Asia|capital
KH|KHR|Asia|capital
KI|AUD|Oceania|capital
KM|KMF|Africa|capital
KN|XCD|North America|capital
KP|KPW|Asia|capital
KR|KRW|Asia|capital
KW|KWD|Asia|capital
KY|KYD|North America|
KZ|KZT|Asia/Europe|capital
LA|LAK|Asia|capital
LB|LBP|Asia|capital
LC|XCD|North America|capital
LI|CHF|Europe|capital
LK|LKR|Asia|capital
LR|LRD|Africa|capital
LS|LSL ZAR|Africa|capital
LT|EUR|Europe|capital
LU|EUR|Europe|capital
LV|EUR|Europe|capital
LY|LYD|Africa|capital
MA|MAD|Africa|capital
MC|EUR|Europe|capital
MD|MDL|Europe|capital
ME|EUR|Europe|capital
MF|EUR|North America|capital
MG|MGA|Africa|capital
MH|USD|Oceania|capital
MK|MKD|Europe|capital
ML|XOF|Africa|capital
MM|MMK|Asia|capital
MN|MNT|Asia|capital
MO|MOP|Asia|capital
MP|USD|Oceania|capital
MQ|EUR|North America|capital
MR|MRU|Africa|capital
MS|XCD|North America|
MT|EUR|Europe|capital
MU|MUR|Africa|capital
MV|MVR|Asia|capital
MW|MWK|Africa|capital
MX|MXN|North America|capital
MY|MYR|Asia|capital
MZ|MZN|Africa|capital
NA|NAD ZAR|Africa|capital
NC|XPF|Oceania|capital
NE|XOF|Africa|capital
NF|AUD|Oceania|
NG|NGN|Africa|capital
NI|NIO|North America|capital
NL|EUR|Europe|capital
NO|NOK|Europe|capital
NP|NPR|Asia|capital
NR|AUD|Oceania|capital
NU|NZD|Oceania|capital
NZ|NZD|Oceania|capital
OM|OMR|Asia|capital
PA|PAB USD|North America|
PE|PEN|South America|capital
PF|XPF|Oceania|capital
PG|PGK|Oceania|capital
PH|PHP|Asia|capital
PK|PKR|Asia|capital
PL|PLN|Europe|capital
PM|EUR|North America|
PN|NZD|Oceania|
PR|USD|North America|
PS|ILS|Asia|capital
PT|EUR|Europe|capital
PW|USD|Oceania|capital
PY|PYG|South America|capital
QA|QAR|Asia|capital
RE|EUR|Africa|capital
RO|RON|Europe|capital
RS|RSD|Europe|capital
RU|RUB|Asia/Europe|capital
RW|RWF|Africa|capital
SA|SAR|Asia|capital
SB|SBD|Oceania|capital
SC|SCR|Africa|
SD|SDG|Africa|capital
SE|SEK|Europe|capital
SG|SGD|Asia|capital
SH|SHP|Africa|
SI|EUR|Europe|capital
SJ|NOK|Europe|capital
SK|EUR|Europe|capital
SL|SLE|Africa|capital
SM|EUR|Europe|capital
SN|XOF|Africa|capital
SO|SOS|Africa|capital
SR|SRD|South America|capital
SS|SSP|Africa|capital
ST|STN|Africa|capital
SV|USD SVC|North America|capital
SX|XCG|North America|
SY|SYP|Asia|capital
SZ|SZL|Africa|capital
TA|SHP|Africa|
TC|USD|North America|capital
TD|XAF|Africa|capital
TF|EUR|Antarctica|capital
TG|XOF|Africa|capital
TH|THB|Asia|capital
TJ|TJS|Asia|capital
TK|NZD|Oceania|capital
TL|USD|Oceania|capital
TM|TMT|Asia|capital
TN|TND|Africa|capital
TO|TOP|Oceania|capital
TR|TRY|Asia/Europe|capital
TT|TTD|North America|capital
TV|AUD|Oceania|capital
TW|TWD|Asia|capital
TZ|TZS|Africa|capital
UA|UAH|Europe|capital
UG|UGX|Africa|capital
UM|USD|Oceania|capital
US|USD USN|North America|capital
UY|UYU UYI|South America|capital
UZ|UZS|Asia|capital
VA|EUR|Europe|capital
VC|XCD|North America|capital
VE|VES|South America|capital
VG|USD|North America|capital
VI|USD|North America|capital
VN|VND|Asia|capital
VU|VUV|Oceania|capital
WF|XPF|Oceania|capital
WS|WST|Oceania|capital
XK|EUR|Europe|capital
YE|YER|Asia|capital
YT|EUR|Africa|capital
ZA|ZAR|Africa|capital
ZM|ZMW|Africa|capital
ZW|ZWG USD|Africa|capital`;

/** Where the facts are from, for people. */
export const countryFactsSource = 'countries-list 3.4.1, July 2026';
