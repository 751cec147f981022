export type InstallationTables = {
  installation: {
    only_row: boolean;
    demonstration: boolean;
    filled: boolean;
    created_at: Date;
    /** Where the demonstration's story ended when it was filled, and when that was: see demonstration/story-clock.ts. */
    story_at: Date | null;
    filled_at: Date | null;
  };
};
