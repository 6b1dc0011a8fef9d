	.file	"hostile-use.h"
