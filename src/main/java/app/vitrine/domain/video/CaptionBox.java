package app.vitrine.domain.video;

/** Where a caption stands in the frame, in pixels of the film; all 0 for a shot without caption. */
public record CaptionBox(int shot, int x, int y, int width, int height) {}
