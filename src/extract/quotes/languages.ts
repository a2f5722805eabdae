/** Names of languages a quotation in an English report may have been translated from. */
export const LANGUAGES: readonly string[] =
  `Albanian Amharic Arabic Armenian Bengali Bosnian Bulgarian Burmese
Cantonese Catalan Creole Croatian Czech Danish Dari Dutch Estonian Farsi Filipino Finnish French Georgian German Greek
Gujarati Haitian Hausa Hebrew Hindi Hmong Hungarian Icelandic Igbo Indonesian Italian Japanese Khmer Korean Kurdish Lao
Latvian Lithuanian Malay Mandarin Mongolian Nepali Norwegian Pashto Persian Polish Portuguese Punjabi Romanian Russian
Serbian Sinhala Slovak Slovenian Somali Spanish Swahili Swedish Tagalog Tamil Thai Tibetan Tigrinya Turkish Ukrainian
Urdu Uyghur Uzbek Vietnamese Welsh Yiddish Yoruba Zulu`.split(/\s+/u);
