package org.rashomon.story;

/** Hashes that are the same on every machine. */
final class Hashes {
  private Hashes() {}

  /** Spreads the bits of a number (finalizer of Austin Appleby's MurmurHash3). */
  static int mix(int bits) {
    int mixed = bits;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }

  /** A 64-bit hash of a text (FNV-1a over its UTF-16 units, its bits spread). */
  static long of(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    return hash ^ (hash >>> 33);
  }
}
