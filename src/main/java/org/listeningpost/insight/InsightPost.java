package org.listeningpost.insight;

import org.listeningpost.protect.ScreenedPost;

/** A screened post and what it is about. */
public record InsightPost(ScreenedPost post, Insight insight) {}
