package org.rashomon.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * How telling a term is: inverse document frequency over hashed terms, in bounded memory.
 *
 * @param documents for each slot, how many documents hold a term of that slot
 * @param total the number of documents counted
 */
@SuppressWarnings("ArrayRecordComponent") // a table handed on once; never compared
public record TermWeights(int[] documents, int total) implements Serializable {
  /** The number of slots; collisions are rare below some 100,000 distinct terms. */
  public static final int SLOTS = 1 << 18;

  /** The file name of the background table among the models. */
  public static final String BACKGROUND = "term-weights.bin";

  /** The slot of a term. */
  public static int slot(String term) {
    return slotOf(term.hashCode());
  }

  /** The slot of a term known by its {@link String#hashCode}. */
  public static int slotOf(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - 18);
  }

  /** Natural logarithm of (total + 1) / (documents + 0.5), never below 0. */
  public double weight(String term) {
    return weightOf(term.hashCode());
  }

  /** The weight of a term known by its {@link String#hashCode}. */
  public double weightOf(int hash) {
    return Math.max(0, StrictMath.log((total + 1.0) / (documents[slotOf(hash)] + 0.5)));
  }

  /** Counts the terms of documents, each term once a document. */
  public static TermWeights count(List<List<String>> termsOfDocuments) {
    int[] documents = new int[SLOTS];
    for (List<String> terms : termsOfDocuments) {
      Set<Integer> slots = new HashSet<>();
      terms.forEach(term -> slots.add(slot(term)));
      slots.forEach(slot -> documents[slot]++);
    }
    return new TermWeights(documents, termsOfDocuments.size());
  }

  /**
   * Reads a table that {@link #bytes} made.
   *
   * @throws IOException if it is no such table
   */
  public static TermWeights read(InputStream raw) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(raw)));
    int total = in.readInt();
    int[] documents = new int[SLOTS];
    for (int i = 0; i < SLOTS; i++) {
      documents[i] = in.readUnsignedShort();
    }
    return new TermWeights(documents, total);
  }

  /** The table as compressed bytes; frequencies above 65,535 are cut to that. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(total);
      for (int count : documents) {
        out.writeShort(Math.min(count, 0xFFFF));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }
}
