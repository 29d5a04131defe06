package org.rashomon.model;

import java.util.List;

/** A story with all its articles, sorted by article id. */
public record Story(String id, String inputStoryId, List<StoryArticle> articles) {}
