/** Chooses a film's style, tells its story and breaks it down into shots. */
@org.jspecify.annotations.NullMarked
package app.vitrine.gateway.local.story;
