package org.rashomon.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.text.Token;

/** Lexical fields of words, kept inside the model, so that unseen verbs resemble seen ones. */
final class WordFields {
  private final Map<String, String> fields;
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  /**
   * Makes the table.
   *
   * @param fields letters by {@code v} or {@code n} and lemma
   */
  WordFields(Map<String, String> fields) {
    this.fields = fields;
    fields.forEach(
        (key, letters) -> (key.charAt(0) == 'v' ? verbs : nouns).put(key.substring(1), letters));
  }

  /** The letters of a verb's or noun's fields, the commonest first; empty for other words. */
  String of(Token token) {
    Map<String, String> known = token.is("VERB") ? verbs : token.is("NOUN") ? nouns : Map.of();
    return known.getOrDefault(token.lemma(), "");
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(fields.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(fields).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  static WordFields read(DataInputStream in) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String word = in.readUTF();
      fields.put(word, in.readUTF().intern());
    }
    return new WordFields(fields);
  }
}
