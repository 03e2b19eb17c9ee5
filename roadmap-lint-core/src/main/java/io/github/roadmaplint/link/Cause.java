package io.github.roadmaplint.link;

/** What kind of thing led to a verdict, as far as it makes a difference for what is said of it. */
public enum Cause {
  /** Nothing that needs a name of its own. */
  PLAIN,
  /** The URL is written so that nobody can ask for it, or cannot exist. */
  WRITTEN,
  /** What may pass by itself: a server that is out of order, a connection that is cut off. */
  TRANSIENT,
  /** The certificate of the host. */
  CERTIFICATE,
  /** The page answers as if it were there, and says that it is not. */
  SOFT,
  /** There is no way to any server from here, which says nothing of the link. */
  NO_NETWORK,
  /** The configuration decides: it wants no request, or it accepts what the server answers. */
  CONFIGURED,
  /** Nobody asked, for instance because the run was stopped. */
  UNASKED
}
