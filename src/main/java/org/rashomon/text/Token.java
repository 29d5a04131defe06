package org.rashomon.text;

/**
 * A word or mark of a text.
 *
 * @param text with plain quotation marks in place of typographic ones
 * @param tag universal part of speech (UPOS), possibly joined by {@code +}
 * @param lemma lower case
 * @param start UTF-16 index in the analysed field
 * @param end UTF-16 index, exclusive
 */
public record Token(String text, String tag, String lemma, int start, int end) {
  public String lower() {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the tag is, or begins with, the given one. */
  public boolean is(String upos) {
    int length = upos.length();
    return tag.startsWith(upos) && (tag.length() == length || tag.charAt(length) == '+');
  }
}
