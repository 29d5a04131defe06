package org.rashomon.track;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.TrackedClaim;

/**
 * Finds the tracked claims that an article may speak of: those narrowed to it or its story, and of
 * the others those whose rarest terms it holds, without going through all claims.
 */
final class Candidates {
  private static final int RAREST = 6;
  private static final int LEAST_SHARED = 2;
  private static final Comparator<TrackedClaim> NARROWEST_FIRST =
      Comparator.comparing((TrackedClaim claim) -> claim.inputId().isEmpty())
          .thenComparing(claim -> claim.storyId().isEmpty())
          .thenComparing(TrackedClaim::storyId);

  private final Map<String, List<TrackedClaim>> byInput = new HashMap<>();
  private final Map<String, List<TrackedClaim>> byStory = new HashMap<>();
  private final Map<String, List<TrackedClaim>> byTerm = new HashMap<>();
  private final Map<TrackedClaim, Integer> needed = new HashMap<>();

  /** Whose terms are looked at. */
  interface TermsOf {
    Collection<String> terms(String claim);
  }

  Candidates(List<TrackedClaim> claims, TermsOf termsOf, ToDoubleFunction<String> weight) {
    for (TrackedClaim claim : claims) {
      if (!claim.inputId().isEmpty()) {
        add(byInput, claim.inputId(), claim);
      } else if (!claim.storyId().isEmpty()) {
        add(byStory, claim.storyId(), claim);
      } else {
        List<String> rarest =
            termsOf.terms(claim.claim()).stream()
                .sorted(
                    Comparator.comparingDouble((String term) -> -weight.applyAsDouble(term))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .toList();
        rarest.forEach(term -> add(byTerm, term, claim));
        needed.put(claim, Math.min(LEAST_SHARED, rarest.size()));
      }
    }
  }

  private static void add(Map<String, List<TrackedClaim>> lists, String key, TrackedClaim claim) {
    lists.computeIfAbsent(key, absent -> new ArrayList<>()).add(claim);
  }

  /** The candidates of an article by claim id, each id once: its narrowest row. */
  Collection<TrackedClaim> of(ArticleHead article, Set<String> terms) {
    List<TrackedClaim> found = new ArrayList<>();
    for (TrackedClaim claim : byInput.getOrDefault(article.inputId(), List.of())) {
      if (claim.storyId().isEmpty() || claim.storyId().equals(article.inputStoryId())) {
        found.add(claim);
      }
    }
    found.addAll(byStory.getOrDefault(article.inputStoryId(), List.of()));
    found.addAll(sharing(terms));
    found.sort(NARROWEST_FIRST);
    Map<String, TrackedClaim> once = new TreeMap<>();
    found.forEach(claim -> once.putIfAbsent(claim.id(), claim));
    return once.values();
  }

  private List<TrackedClaim> sharing(Set<String> terms) {
    Map<TrackedClaim, Integer> shared = new HashMap<>();
    for (String term : terms) {
      for (TrackedClaim claim : byTerm.getOrDefault(term, List.of())) {
        shared.merge(claim, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= needed.get(entry.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
