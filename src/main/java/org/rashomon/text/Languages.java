package org.rashomon.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: English by its function words, else by OpenNLP's detector; short or
 * unsure text is taken for English, since the detector guesses wildly on headlines.
 */
public final class Languages {
  private static final int SAMPLE = 500;
  private static final int FEWEST_WORDS = 12;
  private static final double FUNCTION_WORDS = 0.2;
  private static final double SURE = 0.2;

  private Languages() {}

  /** ISO 639-1 code of the language of a text. */
  public static String tell(String text) {
    String sample = sample(text.strip());
    List<String> words = Terms.words(sample);
    long functionWords = words.stream().filter(Terms::isFunctionWord).count();
    boolean latin = sample.codePoints().filter(Languages::foreign).count() * 2 < sample.length();
    if (latin && (words.size() < FEWEST_WORDS || functionWords > FUNCTION_WORDS * words.size())) {
      return "en";
    }
    Language best = new LanguageDetectorME(Model.DETECTOR).predictLanguage(sample);
    return best.getConfidence() < SURE ? "en" : Model.CODES.getOrDefault(best.getLang(), "en");
  }

  private static String sample(String text) {
    return text.substring(0, Math.min(SAMPLE, text.length()));
  }

  /** Letters of other scripts settle the matter however short the text. */
  private static boolean foreign(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN;
  }

  private static final class Model {
    static final LanguageDetectorModel DETECTOR =
        Resources.load("/langdetect-183.bin", LanguageDetectorModel::new);
    static final Map<String, String> CODES = codes();

    /** ISO 639-3 to ISO 639-1, as the detector's Chinese and others differ from Java's. */
    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>(Map.of("cmn", "zh", "nob", "nb", "nno", "nn"));
      for (String two : Locale.getISOLanguages()) {
        codes.put(new Locale(two).getISO3Language(), two);
      }
      return codes;
    }
  }
}
