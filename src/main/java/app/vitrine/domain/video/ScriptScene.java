package app.vitrine.domain.video;

import app.vitrine.domain.copy.Sentence;

/** A beat of the story; its line is what the viewer reads. */
public record ScriptScene(int sequence, String title, String description, Sentence line) {}
