import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Seals and opens small texts under one key; `about` binds a text to its place, so that rows cannot be swapped. */
export type Cipher = Readonly<{
  seal: (text: string, about: string) => string;
  /** Null when it was sealed under another key, for another place, or altered. */
  open: (sealed: string, about: string) => string | null;
}>;

const VERSION = "1";
const NONCE_BYTES = 12;

/**
 * AES-256-GCM with a fresh random nonce each time (NIST SP 800-38D, 8.2.2). A sealed text is
 * `1.nonce.tag.ciphertext`, each in base64url. Throws for a key that is not 32 bytes.
 */
export function createCipher(key: Uint8Array): Cipher {
  if (key.length !== 32) throw new Error(`the key has ${key.length} bytes instead of 32`);
  return {
    seal(text, about) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return [
        VERSION,
        ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url")),
      ].join(".");
    },
    open(sealed, about) {
      const [version, nonce, tag, text] = sealed.split(".");
      if (version !== VERSION || nonce === undefined || tag === undefined || text === undefined) return null;
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), {
          authTagLength: 16,
        })
          .setAAD(Buffer.from(about))
          .setAuthTag(Buffer.from(tag, "base64url"));
        return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString(
          "utf8",
        );
      } catch {
        return null;
      }
    },
  };
}
