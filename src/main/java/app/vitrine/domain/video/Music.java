package app.vitrine.domain.video;

import app.vitrine.domain.brief.VideoStyle;

/** What a film's music bed was made from; the same gives the same music. */
public record Music(VideoStyle style, String mood, long seed) {}
