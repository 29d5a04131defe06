package org.rashomon.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded draws, the same on every machine: {@link Random}'s numbers are specified. */
final class Dice {
  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** Draws of their own for each combination of numbers. */
  static Dice of(long... numbers) {
    long seed = 0;
    for (long number : numbers) {
      seed = (seed ^ number) * 0x9E3779B97F4A7C15L;
      seed ^= seed >>> 32;
    }
    return new Dice(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** A number below a bound of which the small ones are frequent, as words and names are. */
  int rank(int bound) {
    return (int) StrictMath.pow(bound, random.nextDouble()) - 1;
  }

  double exponential(double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }

  /** A number around a mean, at times far above it: its logarithm is normal. */
  double around(double mean, double spread) {
    double deviation = spread * random.nextGaussian();
    return mean * StrictMath.exp(deviation - spread * spread / 2);
  }

  /** A size from 1, heavy-tailed: P(size &ge; s) = s^-exponent, up to {@code most}. */
  int heavyTailed(double exponent, int most) {
    double size = StrictMath.pow(1 - random.nextDouble(), -1 / exponent);
    return (int) Math.min(most, size);
  }
}
