package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.compare.StanceStatements.WEIGHTS;
import static org.rashomon.compare.StanceStatements.article;
import static org.rashomon.compare.StanceStatements.own;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Stance;
import org.rashomon.text.Analyser;

class StanceTrainerTest {
  private static StanceTrainer trainer() {
    Analyser analyser = new Analyser();
    StanceTrainer trainer = new StanceTrainer(WEIGHTS);
    String[] things = {"car", "dog", "ship", "house", "tower", "bridge", "tiger", "horse"};
    for (int i = 0; i < things.length; i++) {
      String thing = things[i];
      String id = "c" + i;
      StanceClaim claim = StanceClaim.of("A " + thing + " was stolen", analyser, WEIGHTS);
      trainer.add(
          id, claim, id + "y", article(own(0, "A " + thing + " was stolen.")), Stance.SUPPORTS);
      trainer.add(
          id, claim, id + "n", article(own(0, "Hoax: no " + thing + " stolen.")), Stance.DISPUTES);
      trainer.add(
          id,
          claim,
          id + "r",
          article(own(0, "A " + thing + " was reportedly stolen.")),
          Stance.REPORTS);
      trainer.add(id, claim, id + "u", article(own(0, "It rained in " + i + " towns.")), null);
    }
    return trainer;
  }

  @Test
  void sameMaterialGivesTheSameBytes() {
    SortedMap<String, byte[]> first = trainer().train();
    SortedMap<String, byte[]> second = trainer().train();
    assertEquals(first.keySet(), second.keySet());
    first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
  }

  @Test
  void everyStanceMustBeThere() {
    StanceTrainer trainer = new StanceTrainer(WEIGHTS);
    IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, trainer::train);
    assertTrue(wrong.getMessage().startsWith("--gold"), wrong.getMessage());
  }

  @Test
  void linkedPairsAreOneTopic() {
    StanceTopics topics = new StanceTopics();
    topics.link("claim a", "article x");
    topics.link("claim b", "article x");
    topics.link("claim c", "article y");
    assertEquals(topics.topic("claim a"), topics.topic("claim b"));
    assertTrue(!topics.topic("claim a").equals(topics.topic("article y")));
  }
}
