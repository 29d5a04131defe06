package org.rashomon.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * What WordNet 3.1 (Fellbaum 1998) knows of a lemma: its senses, what they are kinds of, and its
 * opposites. Asked once a lemma and kept, since a first look-up takes a fraction of a millisecond.
 */
public final class WordNet {
  private static final int MOST_SENSES = 4;
  private static final int MOST_KEPT = 100_000;
  private static final Senses NONE = Senses.of(Set.of(), Set.of(), Set.of());
  private static final Map<POS, Map<String, Senses>> MEMO =
      Map.of(
          POS.NOUN, new ConcurrentHashMap<>(),
          POS.VERB, new ConcurrentHashMap<>(),
          POS.ADJECTIVE, new ConcurrentHashMap<>(),
          POS.ADVERB, new ConcurrentHashMap<>());

  private WordNet() {}

  /**
   * The commonest senses of a lemma.
   *
   * @param synsets sorted ids
   * @param kinds sorted ids of these and of what they are kinds of, up to two steps
   * @param opposites lemmas
   * @param synsetMarks a Bloom filter of the synsets: most senses do not meet, as it tells at once
   * @param kindMarks the same of the kinds
   */
  @SuppressWarnings("ArrayRecordComponent") // looked up and read, never compared
  public record Senses(
      long[] synsets, long[] kinds, Set<String> opposites, long[] synsetMarks, long[] kindMarks) {
    /** Longs of a filter. */
    private static final int MARKS = 4;

    private static Senses of(Set<Long> synsets, Set<Long> kinds, Set<String> opposites) {
      return new Senses(array(synsets), array(kinds), opposites, marks(synsets), marks(kinds));
    }

    private static long[] marks(Set<Long> ids) {
      long[] marks = new long[MARKS];
      for (long id : ids) {
        long mixed = id * 0x9E3779B97F4A7C15L;
        marks[(int) (mixed >>> 62)] |= 1L << (mixed >>> 56);
      }
      return marks;
    }

    private static boolean mayMeet(long[] marks, long[] others) {
      long shared = 0;
      for (int i = 0; i < MARKS; i++) {
        shared |= marks[i] & others[i];
      }
      return shared != 0;
    }

    /** Whether one sense of either is a sense of the other. */
    public boolean synonymOf(Senses other) {
      return mayMeet(synsetMarks, other.synsetMarks) && meet(synsets, other.synsets);
    }

    /** Whether a sense of one is a kind of a sense of the other. */
    public boolean kindOf(Senses other) {
      return (mayMeet(synsetMarks, other.kindMarks) && meet(synsets, other.kinds))
          || (mayMeet(kindMarks, other.synsetMarks) && meet(kinds, other.synsets));
    }

    /** Whether it has no sense, as function words and names. */
    public boolean isEmpty() {
      return synsets.length == 0;
    }

    private static boolean meet(long[] a, long[] b) {
      for (int i = 0, j = 0; i < a.length && j < b.length; ) {
        if (a[i] == b[j]) {
          return true;
        }
        if (a[i] < b[j]) {
          i++;
        } else {
          j++;
        }
      }
      return false;
    }
  }

  /** The senses of a lemma with a universal part of speech; none for other tags than of content. */
  public static Senses senses(String lemma, String tag) {
    POS pos = pos(tag);
    if (pos == null || lemma.length() < 2 || !Character.isLetter(lemma.charAt(0))) {
      return NONE;
    }
    Map<String, Senses> memo = MEMO.get(pos);
    Senses known = memo.get(lemma);
    if (known == null) {
      known = look(pos, lemma);
      if (memo.size() < MOST_KEPT) {
        memo.put(lemma, known);
      }
    }
    return known;
  }

  private static POS pos(String tag) {
    return switch (tag) {
      case "NOUN" -> POS.NOUN;
      case "VERB" -> POS.VERB;
      case "ADJ" -> POS.ADJECTIVE;
      case "ADV" -> POS.ADVERB;
      default -> null;
    };
  }

  private static Senses look(POS pos, String lemma) {
    try {
      synchronized (Holder.DICTIONARY) {
        IndexWord word = Holder.DICTIONARY.getIndexWord(pos, lemma);
        return word == null ? NONE : read(word, lemma);
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read", e);
    }
  }

  private static Senses read(IndexWord word, String lemma) throws JWNLException {
    TreeSet<Long> synsets = new TreeSet<>();
    TreeSet<Long> kinds = new TreeSet<>();
    Set<String> opposites = new TreeSet<>();
    long[] senses = word.getSynsetOffsets();
    for (int i = 0; i < Math.min(MOST_SENSES, senses.length); i++) {
      Synset synset = Holder.DICTIONARY.getSynsetAt(word.getPOS(), senses[i]);
      synsets.add(id(word.getPOS(), senses[i]));
      kinds.add(id(word.getPOS(), senses[i]));
      for (Pointer above : synset.getPointers(PointerType.HYPERNYM)) {
        kinds.add(id(above));
        for (Pointer farther : above.getTargetSynset().getPointers(PointerType.HYPERNYM)) {
          kinds.add(id(farther));
        }
      }
      addOpposites(synset, lemma, opposites);
    }
    return Senses.of(synsets, kinds, opposites);
  }

  private static void addOpposites(Synset synset, String lemma, Set<String> opposites)
      throws JWNLException {
    for (Pointer pointer : synset.getPointers(PointerType.ANTONYM)) {
      if (pointer.getSource() instanceof Word from && !from.getLemma().equalsIgnoreCase(lemma)) {
        continue;
      }
      if (pointer.getTarget() instanceof Word to) {
        opposites.add(to.getLemma().toLowerCase(java.util.Locale.ROOT));
      }
    }
  }

  private static long id(Pointer pointer) throws JWNLException {
    return id(pointer.getTargetPOS(), pointer.getTargetOffset());
  }

  private static long id(POS pos, long offset) {
    return offset * 8 + pos.getId();
  }

  private static long[] array(Set<Long> ids) {
    long[] sorted = ids.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Opened on first use; the dictionary is not safe for threads. */
  private static final class Holder {
    static final Dictionary DICTIONARY = open();

    private static Dictionary open() {
      try {
        return Dictionary.getDefaultResourceInstance();
      } catch (JWNLException e) {
        // It may be memory that was lacking: only what reaches the message is told by all runners.
        Throwable root = ExceptionUtils.getRootCause(e);
        throw new IllegalStateException(
            "WordNet cannot be opened (" + root + "); is the jar whole?", e);
      }
    }
  }
}
