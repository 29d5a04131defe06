package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Splits English text into paragraphs, sentences and tagged, lemmatized tokens with Apache
 * OpenNLP's UD English-EWT models. Not thread-safe: one a thread; the models behind it are shared.
 */
public final class Analyser {
  private static final int LONGEST_SENTENCE = 150;
  private static final int LONGEST_CHUNK = 20_000;

  /** How many lemmas of a tag are kept in mind. */
  private static final int MOST_LEMMAS = 60_000;

  private final SentenceDetectorME sentences = new SentenceDetectorME(Models.SENTENCES);
  private final TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
  private final POSTaggerME tagger = new POSTaggerME(Models.TAGS);
  private final LemmatizerME lemmatizer = new LemmatizerME(Models.LEMMAS);

  /**
   * The sentences of a field, in order. A sentence never crosses a line break that ends a
   * paragraph.
   */
  public List<Sentence> analyse(String text) {
    List<Sentence> found = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int before = found.size();
      for (int from = start; from < end; ) {
        int to = chunkEnd(text, from, end);
        addSentences(text, from, to, paragraph, found);
        from = to;
      }
      paragraph += found.size() > before ? 1 : 0;
      start = end + 1;
    }
    return found;
  }

  /** A paragraph without end is cut at a space, so that the time stays linear in its length. */
  private static int chunkEnd(String text, int from, int end) {
    if (end - from <= LONGEST_CHUNK) {
      return end;
    }
    int space = text.lastIndexOf(' ', from + LONGEST_CHUNK);
    int cut = space > from ? space : from + LONGEST_CHUNK;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }

  private void addSentences(String text, int from, int to, int paragraph, List<Sentence> found) {
    String piece = PlainMarks.of(text.substring(from, to));
    opennlp.tools.util.Span[] spans = Abbreviations.rejoin(piece, sentences.sentPosDetect(piece));
    for (opennlp.tools.util.Span sentence : spans) {
      addTokens(text, piece, sentence, from, paragraph, found);
    }
  }

  private void addTokens(
      String text,
      String piece,
      opennlp.tools.util.Span sentence,
      int offset,
      int paragraph,
      List<Sentence> found) {
    String covered = piece.substring(sentence.getStart(), sentence.getEnd());
    int shift = offset + sentence.getStart();
    opennlp.tools.util.Span[] spans = PlainMarks.split(covered, tokenizer.tokenizePos(covered));
    for (int from = 0; from < spans.length; from += LONGEST_SENTENCE) {
      int to = Math.min(spans.length, from + LONGEST_SENTENCE);
      String[] words = new String[to - from];
      for (int i = 0; i < words.length; i++) {
        words[i] = spans[from + i].getCoveredText(covered).toString();
      }
      String[] tags = tagger.tag(words);
      List<Token> tokens = new ArrayList<>(words.length);
      for (int i = 0; i < words.length; i++) {
        opennlp.tools.util.Span span = spans[from + i];
        String tag = tag(words[i], tags[i]);
        tokens.add(
            new Token(
                words[i],
                tag,
                lemma(words[i], tag),
                shift + span.getStart(),
                end(text, shift + span.getStart(), shift + span.getEnd())));
      }
      found.add(
          new Sentence(
              tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), paragraph, tokens));
    }
  }

  /** The model takes every "won" for the beginning of "won't". */
  private static String tag(String word, String tag) {
    return tag.equals("AUX") && word.equalsIgnoreCase("won") ? "VERB" : tag;
  }

  /** A double mark typed as two single ones is one token. */
  private static int end(String text, int start, int end) {
    return end == start + 1 && PlainMarks.isPair(text, start) ? end + 1 : end;
  }

  /** Lemmatized out of context, so that a memo cannot make a value depend on what came before. */
  private String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() > 40 || !Character.isLetter(lower.charAt(0))) {
      return lower;
    }
    Map<String, String> memo = Models.memo(tag);
    String known = memo.get(lower);
    if (known != null) {
      return known;
    }
    String lemma = lemmatizer.lemmatize(new String[] {lower}, new String[] {tag})[0];
    String made = lemma == null || lemma.equals("O") || lemma.isEmpty() ? lower : lemma;
    if (memo.size() < MOST_LEMMAS) {
      memo.put(lower, made);
    }
    return made;
  }

  /** Loaded once a process, on first use. */
  private static final class Models {
    private static final Map<String, Map<String, String>> LEMMAS_BY_TAG = new ConcurrentHashMap<>();
    static final SentenceModel SENTENCES =
        Resources.load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    static final TokenizerModel TOKENS =
        Resources.load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    static final POSModel TAGS =
        greedy(Resources.load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new));
    static final LemmatizerModel LEMMAS =
        Resources.load("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);

    static Map<String, String> memo(String tag) {
      return LEMMAS_BY_TAG.computeIfAbsent(tag, known -> new ConcurrentHashMap<>());
    }

    /** A beam of one: twice as fast, hardly another tag. */
    private static POSModel greedy(POSModel model) {
      return new POSModel(
          "en", (MaxentModel) model.getArtifact("pos.model"), 1, Map.of(), model.getFactory());
    }
  }
}
