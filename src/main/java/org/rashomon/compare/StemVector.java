package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A statement's distinct content stems with their weights.
 *
 * @param stems sorted hashes
 * @param weights as many
 * @param norm Euclidean length of the weights
 */
@SuppressWarnings("ArrayRecordComponent") // hot in comparison; never compared as a whole
record StemVector(int[] stems, double[] weights, double norm) {
  /** A stem, or two of them together, under which a statement is found. */
  record Key(long hash, double weight) {}

  static StemVector of(Wording wording) {
    int[] order =
        IntStream.range(0, wording.length())
            .filter(wording::content)
            .boxed()
            .sorted(Comparator.comparingInt(i -> wording.stems()[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] stems = new int[order.length];
    double[] weights = new double[order.length];
    int count = 0;
    double sum = 0;
    for (int i : order) {
      if (count == 0 || stems[count - 1] != wording.stems()[i]) {
        stems[count] = wording.stems()[i];
        weights[count] = wording.weights()[i];
        sum += weights[count] * weights[count];
        count++;
      }
    }
    return new StemVector(
        Arrays.copyOf(stems, count), Arrays.copyOf(weights, count), Math.sqrt(sum));
  }

  /** Each stem, and each two of the heaviest ones. */
  List<Key> keys(int paired) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < stems.length; i++) {
      keys.add(new Key(stems[i] & 0xFFFF_FFFFL, weights[i] * weights[i]));
    }
    int[] heavy =
        IntStream.range(0, stems.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> -weights[i])
                    .thenComparingInt(i -> stems[i]))
            .limit(paired)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    for (int i = 0; i < heavy.length; i++) {
      for (int j = i + 1; j < heavy.length; j++) {
        long hash = ((long) stems[heavy[i]] * 0x9E3779B1L + stems[heavy[j]]) | Long.MIN_VALUE;
        keys.add(new Key(hash, weights[heavy[i]] * weights[heavy[j]] / heavy.length));
      }
    }
    return keys;
  }

  /** Whether a key is of one stem. */
  static boolean isSingle(long key) {
    return key >= 0;
  }

  double cosine(StemVector other) {
    double sum = 0;
    for (int i = 0, j = 0; i < stems.length && j < other.stems.length; ) {
      if (stems[i] == other.stems[j]) {
        sum += weights[i] * other.weights[j];
        i++;
        j++;
      } else if (stems[i] < other.stems[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum == 0 ? 0 : sum / (norm * other.norm);
  }
}
