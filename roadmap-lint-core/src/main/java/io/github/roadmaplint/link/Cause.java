package io.github.roadmaplint.link;

/** What kind of thing led to a verdict, as far as it makes a difference for what is said of it. */
public enum Cause {
  /** Nothing that needs a name of its own. */
  PLAIN,
  /** The URL is written so that nobody can ask for it, or cannot exist. */
  WRITTEN,
  /** The certificate of the host. */
  CERTIFICATE,
  /** The page answers as if it were there, and says that it is not. */
  SOFT,
  /** Nobody asked: the configuration says so, or the run was stopped. */
  UNASKED
}
