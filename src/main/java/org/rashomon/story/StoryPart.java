package org.rashomon.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.KnownClaim;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;

/** An article of a story or a claim that is known of it; the other is null. */
public record StoryPart(StoryArticle article, KnownClaim known) {
  String storyId() {
    return article == null ? known.storyId() : article.member().storyId();
  }

  /**
   * The stories of such parts, by id. They can be asked for once: each is let go of as it is given.
   */
  public static Iterator<Story> stories(Iterable<StoryPart> parts) {
    SortedMap<String, List<StoryPart>> stories = new TreeMap<>();
    for (StoryPart part : parts) {
      stories.computeIfAbsent(part.storyId(), id -> new ArrayList<>()).add(part);
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !stories.isEmpty();
      }

      @Override
      public Story next() {
        String id = stories.firstKey();
        return story(id, stories.remove(id));
      }
    };
  }

  private static Story story(String id, List<StoryPart> parts) {
    List<StoryArticle> articles =
        parts.stream()
            .filter(part -> part.article() != null)
            .map(StoryPart::article)
            .sorted(Comparator.comparing(each -> each.article().id()))
            .toList();
    List<KnownClaim> known =
        parts.stream()
            .filter(part -> part.known() != null)
            .map(StoryPart::known)
            .sorted(Comparator.comparing(each -> each.known().id()))
            .toList();
    return new Story(id, articles.get(0).member().inputStoryId(), articles, known);
  }
}
