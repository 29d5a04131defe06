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
  private static final int UNKNOWN = 0;

  private final Map<String, String> fields;

  WordFields(Map<String, String> fields) {
    this.fields = fields;
  }

  /** A number for the field of a verb or noun. */
  int of(Token token) {
    String pos = token.is("VERB") ? "v" : token.is("NOUN") ? "n" : "";
    String letters = pos.isEmpty() ? null : fields.get(pos + token.lemma());
    return letters == null ? UNKNOWN : letters.charAt(0);
  }

  /** A number for the fields of both senses of a verb or noun. */
  int both(Token token) {
    String pos = token.is("VERB") ? "v" : token.is("NOUN") ? "n" : "";
    String letters = pos.isEmpty() ? null : fields.get(pos + token.lemma());
    return letters == null ? UNKNOWN : letters.hashCode();
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
