package org.rashomon.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers made from content: a letter, a dash and the first 64 bits of a SHA-256. */
public final class Ids {
  private Ids() {}

  /** An identifier such as {@code a-0123456789abcdef}; parts are told apart by their length. */
  public static String of(String prefix, String... parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      joined.append(part.length()).append(':').append(part);
    }
    return prefix + "-" + sha256(joined.toString()).substring(0, 16);
  }

  /** The identifier of a story that its content alone gives it: that of its earliest article. */
  public static String ofStory(String earliestArticle) {
    return of("s", "article", earliestArticle);
  }

  /** SHA-256 of the UTF-8 bytes, in hexadecimal. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256, in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
