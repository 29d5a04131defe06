package org.rashomon.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.text.Token;

/**
 * How often words belong to cues, counted while training. Plain ones hardly ever do, and no time
 * goes into looking at them: a word is a lemma with its tag there, a rare one is taken for its tag.
 */
final class CueWords {
  /** Below this share of a word's places within cues, it is plain. */
  private static final double HARDLY = 0.03;

  /** How many places of its tag count together with a word's own. */
  private static final double PRIOR = 4;

  private final Set<String> cueTags;
  private final Map<String, Set<String>> exceptions = new HashMap<>();
  private final Map<String, Float> shares;

  private CueWords(Set<String> cueTags, Set<String> exceptions, Map<String, Float> shares) {
    this.cueTags = cueTags;
    for (String word : exceptions) {
      int tab = word.indexOf('\t');
      this.exceptions
          .computeIfAbsent(word.substring(tab + 1), tag -> new HashSet<>())
          .add(word.substring(0, tab));
    }
    this.shares = shares;
  }

  /** Counts words, and those of them within cues. */
  static final class Counter {
    private final Map<String, int[]> byTag = new HashMap<>();
    private final Map<String, int[]> byWord = new TreeMap<>();
    private final Map<String, int[]> byLemma = new TreeMap<>();

    void add(Token token, boolean cue) {
      for (int[] count :
          List.of(
              byTag.computeIfAbsent(token.tag(), tag -> new int[2]),
              byWord.computeIfAbsent(key(token.lemma(), token.tag()), word -> new int[2]),
              byLemma.computeIfAbsent(token.lemma(), lemma -> new int[2]))) {
        count[0]++;
        count[1] += cue ? 1 : 0;
      }
    }

    CueWords words() {
      Set<String> cueTags = new TreeSet<>();
      byTag.forEach(
          (tag, count) -> {
            if (count[1] >= HARDLY * count[0]) {
              cueTags.add(tag);
            }
          });
      Set<String> exceptions = new TreeSet<>();
      byWord.forEach(
          (word, count) -> {
            String tag = word.substring(word.indexOf('\t') + 1);
            int[] all = byTag.get(tag);
            double share = (count[1] + PRIOR * all[1] / all[0]) / (count[0] + PRIOR);
            if (share >= HARDLY != cueTags.contains(tag)) {
              exceptions.add(word);
            }
          });
      Map<String, Float> shares = new TreeMap<>();
      byLemma.forEach(
          (lemma, count) -> {
            if (count[1] > 0) {
              shares.put(lemma, (float) (count[1] / (count[0] + PRIOR)));
            }
          });
      return new CueWords(cueTags, exceptions, shares);
    }
  }

  private static String key(String lemma, String tag) {
    return lemma + '\t' + tag;
  }

  boolean isPlain(Token token) {
    Set<String> lemmas = exceptions.getOrDefault(token.tag(), Set.of());
    return cueTags.contains(token.tag()) == lemmas.contains(token.lemma());
  }

  /** The share of a lemma's places that are within cues, less for rare lemmas. */
  double share(String lemma) {
    return shares.getOrDefault(lemma, 0f);
  }

  void write(DataOutputStream out) throws IOException {
    Set<String> keys = new TreeSet<>();
    exceptions.forEach((tag, lemmas) -> lemmas.forEach(lemma -> keys.add(key(lemma, tag))));
    for (Set<String> words : List.of(cueTags, keys)) {
      out.writeInt(words.size());
      for (String word : new TreeSet<>(words)) {
        out.writeUTF(word);
      }
    }
    out.writeInt(shares.size());
    for (Map.Entry<String, Float> share : new TreeMap<>(shares).entrySet()) {
      out.writeUTF(share.getKey());
      out.writeFloat(share.getValue());
    }
  }

  static CueWords read(DataInputStream in) throws IOException {
    Set<String> cueTags = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      cueTags.add(in.readUTF());
    }
    Set<String> exceptions = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      exceptions.add(in.readUTF());
    }
    Map<String, Float> shares = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String lemma = in.readUTF();
      shares.put(lemma, in.readFloat());
    }
    return new CueWords(cueTags, exceptions, shares);
  }
}
