package org.rashomon.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.text.Token;

/**
 * What is known of words beforehand: the kinds of the word lists, and the lexical fields of
 * WordNet, kept inside the model, so that unseen verbs resemble seen ones. One look tells all of a
 * word.
 */
final class WordFields {
  private static final Known NOTHING = new Known(0, "", "");

  private final Map<String, String> fields;
  private final Map<String, Known> words = new HashMap<>();

  /**
   * What is known of a lemma.
   *
   * @param kinds a number that tells what the lists of cues and source words know of it
   * @param verb letters of its fields as a verb, the commonest first; empty for none
   * @param noun the same as a noun
   */
  record Known(int kinds, String verb, String noun) {
    /** The letters of a token's fields; empty for what is neither verb nor noun. */
    String fields(Token token) {
      return token.is("VERB") ? verb : token.is("NOUN") ? noun : "";
    }
  }

  /**
   * Makes the table.
   *
   * @param fields letters by {@code v} or {@code n} and lemma
   */
  WordFields(Map<String, String> fields) {
    this.fields = fields;
    Lexicon.listed().forEach(lemma -> words.put(lemma, new Known(Lexicon.kinds(lemma), "", "")));
    fields.forEach(
        (key, letters) -> {
          String lemma = key.substring(1);
          Known known = words.getOrDefault(lemma, NOTHING);
          boolean verb = key.charAt(0) == 'v';
          words.put(
              lemma,
              new Known(
                  known.kinds(), verb ? letters : known.verb(), verb ? known.noun() : letters));
        });
  }

  Known of(String lemma) {
    return words.getOrDefault(lemma, NOTHING);
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
