package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionsTest {
  @ParameterizedTest
  @CsvSource({
    "deny a defence motion to wait, VERB DET NOUN NOUN PART VERB, true",
    "dismiss a class -action lawsuit, VERB DET NOUN PUNCT NOUN, true",
    "reject the union 's latest offer, VERB DET NOUN PART ADJ NOUN, true",
    "deny the report of a plan, VERB DET NOUN ADP DET NOUN, false",
    "deny plan a strike, VERB VERB DET NOUN, false",
    "dismiss it, VERB PRON, false",
    "deny, VERB, false"
  })
  void anActIsNoDenial(String lemmas, String tags, boolean petition) {
    List<String> words = List.of(lemmas.split(" ", -1));
    List<String> kinds = List.of(tags.split(" ", -1));
    assertEquals(petition, Petitions.follows(words::get, kinds::get, 1, words.size()));
  }
}
