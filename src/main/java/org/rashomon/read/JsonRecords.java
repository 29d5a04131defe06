package org.rashomon.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON: an object a line, or one object or array a file. */
final class JsonRecords {
  private static final int LONGEST_LINE = 64 << 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST_LINE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final ObjectReader ELEMENTS =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonRecords() {}

  /** Reads lines up to a number of bytes; a broken line harms no other. */
  static void lines(InputStream in, String file, long firstLine, long bytes, RawRecord.Sink sink)
      throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = firstLine;
    long length = 0;
    for (long at = 0; at < bytes; at++) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      if (next == '\n') {
        line(line, length, file + ":" + number, sink);
        line.reset();
        length = 0;
        number++;
        continue;
      }
      if (length < LONGEST_LINE) {
        line.write(next);
      }
      length++;
    }
    line(line, length, file + ":" + number, sink);
  }

  private static void line(
      ByteArrayOutputStream bytes, long length, String location, RawRecord.Sink sink) {
    String lenient = bytes.toString(StandardCharsets.UTF_8);
    if (lenient.isBlank()) {
      return;
    }
    if (length > LONGEST_LINE) {
      sink.reject(location, "too_long", "a line of " + length + " bytes", lenient);
      return;
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString();
      object(MAPPER.readTree(text), location, lenient, sink);
    } catch (CharacterCodingException e) {
      sink.reject(location, "invalid_utf8", "the line is not UTF-8", lenient);
    } catch (JsonProcessingException e) {
      sink.reject(location, "broken_json", e.getOriginalMessage(), lenient);
    }
  }

  /** Reads one object, or an array of them, located by their number from 1. */
  static void whole(InputStream in, String file, RawRecord.Sink sink) throws IOException {
    long number = 1;
    try (JsonParser parser = MAPPER.createParser(in)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          JsonNode node = ELEMENTS.readTree(parser);
          object(node, file + ":" + number, String.valueOf(node), sink);
          number++;
        }
      } else if (first != null) {
        JsonNode node = MAPPER.readTree(parser);
        object(node, file + ":1", String.valueOf(node), sink);
      }
    } catch (JsonProcessingException e) {
      sink.reject(
          file + ":" + number,
          "broken_json",
          "the file is unreadable from here on: " + e.getOriginalMessage(),
          "");
    } catch (CharacterCodingException e) {
      sink.reject(file + ":" + number, "invalid_utf8", "the file is unreadable from here on", "");
    }
  }

  private static void object(JsonNode node, String location, String source, RawRecord.Sink sink) {
    if (node == null || !node.isObject()) {
      sink.reject(location, "no_object", "a record must be a JSON object", source);
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    node.fields()
        .forEachRemaining(
            field -> {
              if (!field.getValue().isNull()) {
                fields.put(field.getKey(), text(field.getValue()));
              }
            });
    sink.record(new RawRecord(location, fields, RawRecord.excerpt(source)));
  }

  /** Lists, such as of authors, are joined. */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join("; ", parts);
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
