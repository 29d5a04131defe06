package org.rashomon.read;

import java.util.Map;

/**
 * A record as it stands in a file.
 *
 * @param fields by the file's own field names; absent ones are left out
 * @param excerpt the beginning of the record, for people
 */
record RawRecord(String location, Map<String, String> fields, String excerpt) {
  private static final int EXCERPT = 200;

  /** The beginning of a text. */
  static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return text.substring(0, end);
  }

  /** Receives what a file holds. */
  interface Sink {
    void record(RawRecord record);

    void reject(String location, String reason, String detail, String excerpt);
  }
}
