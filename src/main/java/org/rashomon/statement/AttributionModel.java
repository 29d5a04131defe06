package org.rashomon.statement;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The trained finder of attributions: one chain finds cues, another the frame of each cue. */
final class AttributionModel {
  static final String FILE = "attribution.bin";

  private static final int MAGIC = 0x52534831;
  private static final int MOST_CUES = 40;

  private final WordFields fields;
  private final ChainModel cueChain;
  private final ChainModel frameChain;
  private final int[] cueBias;
  private final int[] frameBias = new int[FrameLabels.COUNT];

  /**
   * Makes a model.
   *
   * @param caution steps that a token must score higher to count as a cue; negative for lower
   * @param frameCaution the same for a token to be source or content
   */
  AttributionModel(
      WordFields fields,
      ChainModel cueChain,
      ChainModel frameChain,
      int caution,
      int frameCaution) {
    this.fields = fields;
    this.cueChain = cueChain;
    this.frameChain = frameChain;
    this.cueBias = new int[] {caution, 0, 0};
    this.frameBias[FrameLabels.OTHER] = frameCaution;
  }

  /** The same model, more or less cautious. */
  AttributionModel with(int caution, int frameCaution) {
    return new AttributionModel(fields, cueChain, frameChain, caution, frameCaution);
  }

  List<Report> find(Passage passage) {
    Traits traits = Traits.of(passage, fields);
    List<Range> cues = cues(passage, traits);
    FrameFeatures features = new FrameFeatures(passage, traits, cues);
    List<Report> reports = new ArrayList<>();
    for (Range cue : cues) {
      Report report = frame(passage, cue, features);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private List<Range> cues(Passage passage, Traits traits) {
    return cues(passage, traits, cueChain, cueBias);
  }

  /** The cues that a chain finds. */
  static List<Range> cues(Passage passage, Traits traits, ChainModel cueChain, int[] cueBias) {
    CueFeatures features = new CueFeatures(passage, traits);
    List<Range> cues = new ArrayList<>();
    for (Range sentence : passage.sentences()) {
      int[] labels = cueChain.label(features.chain(sentence), cueBias);
      List<Range> found = CueLabels.ranges(labels, sentence.from());
      cues.addAll(found.subList(0, Math.min(MOST_CUES, found.size())));
    }
    return cues;
  }

  private Report frame(Passage passage, Range cue, FrameFeatures features) {
    Window window = Window.around(passage, cue);
    Chain chain = features.chain(window, cue, FrameRules.frame(passage, cue));
    int[] labels = frameChain.label(chain, frameBias);
    List<Range> contents = FrameLabels.ranges(labels, window, FrameLabels.CONTENT);
    List<Range> sources = FrameLabels.ranges(labels, window, FrameLabels.SOURCE);
    if (contents.isEmpty()) {
      return null;
    }
    return new Report(nearest(sources, cue), cue, contents);
  }

  private static Range nearest(List<Range> sources, Range cue) {
    Range nearest = null;
    for (Range source : sources) {
      if (nearest == null || apart(source, cue) < apart(nearest, cue)) {
        nearest = source;
      }
    }
    return nearest;
  }

  private static int apart(Range source, Range cue) {
    return source.from() < cue.from() ? cue.from() - source.to() : source.from() - cue.to();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      out.writeInt(MAGIC);
      out.writeInt(cueBias[0]);
      out.writeInt(frameBias[FrameLabels.OTHER]);
      fields.write(out);
      cueChain.write(out);
      frameChain.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    deflater.end();
    return bytes.toByteArray();
  }

  static AttributionModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new java.io.BufferedInputStream(new InflaterInputStream(in), 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("this is no attribution model");
    }
    int caution = data.readInt();
    int frameCaution = data.readInt();
    WordFields fields = WordFields.read(data);
    ChainModel cues = ChainModel.read(data, CueLabels.allowed());
    return new AttributionModel(
        fields, cues, ChainModel.read(data, FrameLabels.allowed()), caution, frameCaution);
  }
}
