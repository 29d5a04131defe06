package org.rashomon.text;

import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * The lexical fields of WordNet 3.1 (Fellbaum 1998), such as verbs of communication or nouns of
 * groups: the lexicographer's files of a word's two commonest senses. Takes seconds to gather, so
 * meant for trainers.
 */
public final class LexicalFields {
  private static final int SENSES = 2;

  private LexicalFields() {}

  /** The fields of all single words, a letter a field; the key is {@code v} or {@code n}, lemma. */
  public static SortedMap<String, String> gather() {
    SortedMap<String, String> fields = new TreeMap<>();
    try {
      Dictionary dictionary = Dictionary.getDefaultResourceInstance();
      for (POS pos : List.of(POS.VERB, POS.NOUN)) {
        Iterator<IndexWord> words = dictionary.getIndexWordIterator(pos);
        while (words.hasNext()) {
          add(words.next(), pos == POS.VERB ? "v" : "n", fields);
        }
      }
      return fields;
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read", e);
    }
  }

  private static void add(IndexWord word, String pos, SortedMap<String, String> fields) {
    if (word.getLemma().chars().allMatch(Character::isLetter)) {
      StringBuilder letters = new StringBuilder();
      for (Synset sense : word.getSenses()) {
        if (letters.length() < SENSES) {
          letters.append((char) ('A' + sense.getLexFileNum()));
        }
      }
      fields.put(pos + word.getLemma(), letters.toString());
    }
  }
}
