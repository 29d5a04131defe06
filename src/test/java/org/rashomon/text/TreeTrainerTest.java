package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTrainerTest {
  private static final List<String> LABELS = List.of("same", "other");
  private static final List<String> FEATURES = List.of("x", "y");

  /** Exclusive or, which no linear model can learn. */
  private static TreeModel trained() {
    List<LinearTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double x = (i * 7 % 20) / 20.0;
      double y = (i * 13 % 23) / 23.0;
      int label = (x > 0.5) == (y > 0.5) ? 0 : 1;
      examples.add(new LinearTrainer.Example(new double[] {x, y}, label, 1));
    }
    return new TreeTrainer(30, 3, 0.3, 1, 1, 1).train(LABELS, FEATURES, examples);
  }

  @Test
  void learnsWhatTwoFeaturesTellTogether() {
    TreeModel model = trained();
    assertTrue(model.probabilities(new double[] {0.9, 0.9})[0] > 0.9);
    assertTrue(model.probabilities(new double[] {0.1, 0.1})[0] > 0.9);
    assertTrue(model.probabilities(new double[] {0.9, 0.1})[1] > 0.9);
  }

  @Test
  void readsWhatItWrites() throws IOException {
    TreeModel model = trained();
    byte[] bytes = model.table().getBytes(StandardCharsets.UTF_8);
    TreeModel read = TreeModel.read(new ByteArrayInputStream(bytes), FEATURES);
    assertEquals(model.table(), read.table());
    double[] values = {0.3, 0.8};
    assertArrayEquals(model.probabilities(values), read.probabilities(values), 1e-9);
    assertThrows(
        IOException.class,
        () -> TreeModel.read(new ByteArrayInputStream(bytes), List.of("x", "z")));
  }

  @Test
  void contributionsNameTheFeaturesUsed() {
    double[] added = trained().contributions(new double[] {0.9, 0.9}, 0);
    assertTrue(added[0] + added[1] > 0);
  }
}
