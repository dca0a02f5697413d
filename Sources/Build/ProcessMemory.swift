internal import CLinux

/// How this process asks the system for memory.
public enum ProcessMemory {
  /// Keeps what was freed for the next that asks: for a program that ends when its work is done. To be called first.
  public static func keepForReuse() { vitae_keep_memory() }
}
