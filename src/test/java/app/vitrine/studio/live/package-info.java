/** Tests of app.vitrine.studio.live. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.live;
